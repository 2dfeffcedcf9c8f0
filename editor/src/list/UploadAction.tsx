import { FileTrigger } from "react-aria-components";
import { useUploads } from "../form/asset/useUploads";
import { Uploads } from "../form/asset/Uploads";
import { t } from "../i18n/messages";
import { Button } from "../ui/Button";
import "../form/asset/asset.css";
import "./upload.css";

/** Keeps files that are chosen as drafts; how far each is stands below the button. */
export function UploadAction({ label }: { label: string }) {
  const uploads = useUploads(() => undefined);
  return (
    <div className="upload-action">
      <FileTrigger allowsMultiple onSelect={(files) => void uploads.start([...(files ?? [])])}>
        <Button look="main">{label}</Button>
      </FileTrigger>
      {uploads.running.length > 0 && (
        <div className="upload-list" role="group" aria-label={t("list.uploads")}>
          <Uploads running={uploads.running} onStop={uploads.stop} onRetry={(file) => void uploads.retry(file)} />
        </div>
      )}
    </div>
  );
}
