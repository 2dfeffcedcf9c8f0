import { useState } from "react";
import { DropZone, FileTrigger, isFileDropItem, type DropItem } from "react-aria-components";
import { t } from "../../i18n/messages";
import { Button } from "../../ui/Button";
import { controlId, isReadOnly, labelIn, type FieldProps } from "../fields/field";
import { focusField } from "../focus";
import { Group } from "../fields/Group";
import { useChosen } from "../reference/chosen";
import { useForm } from "../scope";
import { AssetList } from "./AssetList";
import { AssetPicker } from "./AssetPicker";
import { assetId, storedAsset } from "./assetValue";
import { AlternativeText } from "./AlternativeText";
import { Uploads } from "./Uploads";
import { useUploads } from "./useUploads";
import "./asset.css";

/** A picture or document, or several: chosen among those that are there, or uploaded. */
export function AssetField({ property, path }: FieldProps) {
  const form = useForm();
  const chosen = useChosen({ property, path });
  const { running, start, stop, retry, clear } = useUploads((id) => chosen.add(storedAsset(id)));
  const [picking, setPicking] = useState(false);
  const readOnly = isReadOnly(form, property);
  const room = !readOnly && (property.multiple || chosen.values.length === 0);
  const label = labelIn(form, property);
  const named = (words: string) => t("form.named", { words, field: label });
  const send = (files: readonly File[]) => void start(property.multiple ? files : files.slice(0, 1));
  return (
    <Group property={property} path={path} empty={chosen.values.length === 0}>
      {({ describedBy }) => (
        <>
          <AssetList label={label} chosen={chosen} readOnly={readOnly} />
          <AlternativeText property={property} path={path} />
          <Uploads
            running={running}
            onStop={(upload) => {
              stop(upload);
              requestAnimationFrame(() => focusField(controlId(form, path)));
            }}
            onRetry={(upload) => void retry(upload)}
          />
          {room && (
            <DropZone
              className="asset-drop"
              aria-label={named(t("form.asset.drop"))}
              getDropOperation={() => "copy"}
              onDrop={({ items }) => void filesOf(items).then(send)}
            >
              <FileTrigger allowsMultiple={property.multiple} onSelect={(files) => send([...(files ?? [])])}>
                <Button
                  id={controlId(form, path)}
                  aria-label={named(t("form.asset.upload"))}
                  aria-describedby={describedBy}
                >
                  {t("form.asset.upload")}
                </Button>
              </FileTrigger>
              <Button aria-label={named(t("form.asset.pick"))} onPress={() => setPicking(true)}>
                {t("form.asset.pick")}
              </Button>
              <span className="asset-drop-words">{t("form.asset.dropHere")}</span>
            </DropZone>
          )}
          {picking && (
            <AssetPicker
              taken={chosen.values.map(assetId)}
              onPick={(id) => {
                setPicking(false);
                clear();
                chosen.add(storedAsset(id));
              }}
              onClose={() => setPicking(false)}
            />
          )}
        </>
      )}
    </Group>
  );
}

function filesOf(items: readonly DropItem[]): Promise<File[]> {
  return Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()));
}
