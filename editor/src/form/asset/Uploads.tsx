import { Label, ProgressBar } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import type { Uploading } from "./useUploads";

interface UploadsProps {
  running: readonly Uploading[];
  onStop: (upload: Uploading) => void;
  onRetry: (upload: Uploading) => void;
}

/** How far each file is, and what became of those that did not arrive. */
export function Uploads({ running, onStop, onRetry }: UploadsProps) {
  return running.map((upload) =>
    upload.failed === undefined ? (
      <ProgressBar key={upload.key} className="upload" value={upload.part * 100}>
        {({ percentage = 0, valueText }) => (
          <>
            <Label>{upload.file.name}</Label>
            <span className="tabular">{valueText}</span>
            <span className="upload-bar" aria-hidden="true">
              <span style={{ width: `${percentage}%` }} />
            </span>
            <Button look="quiet" onPress={() => onStop(upload)}>
              {t("ui.cancel")}
            </Button>
          </>
        )}
      </ProgressBar>
    ) : (
      <div key={upload.key} className="upload upload-failed" role="alert">
        <p>
          <strong>{t("form.asset.failed", { name: upload.file.name })}</strong> {upload.failed.words}
        </p>
        {upload.failed.again && <Button onPress={() => onRetry(upload)}>{t("error.retry")}</Button>}
        <Button look="quiet" onPress={() => onStop(upload)}>
          {t("ui.close")}
        </Button>
      </div>
    ),
  );
}
