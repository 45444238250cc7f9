import { t } from '../../utils/i18n.ts';
import { AskingButton } from './AskingButton.tsx';
import { CloseButton } from './CloseButton.tsx';
import { PopoverFrame } from './PopoverFrame.tsx';

interface SnoozedPopoverProps {
  name: string;
  /** Has it marked again. False when the browser does not save that. */
  onWake(): Promise<boolean>;
  onClose(): void;
}

/** Stands where the popover of a name was that the user wants marked no more, and offers the way back. */
export function SnoozedPopover({ name, onWake, onClose }: SnoozedPopoverProps) {
  return (
    <PopoverFrame
      label={snoozedWords(name)}
      header={
        <header>
          <div class="title">
            <h2>
              <bdi>{name}</bdi>
            </h2>
            <CloseButton onClose={onClose} />
          </div>
        </header>
      }
    >
      <div class="snoozed">
        <p>{snoozedWords(name)}</p>
        <p class="soft">{t('snoozedHelp')}</p>
        <AskingButton ask={onWake}>{t('snoozedWake')}</AskingButton>
      </div>
    </PopoverFrame>
  );
}

export const snoozedWords = (name: string): string => t('snoozedText', name);
