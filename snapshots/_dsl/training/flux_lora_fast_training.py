class FluxLoraFastTraining(dsl.Builder, node_type="fal.training.FluxLoraFastTraining"):
    """
    fal-ai/flux-lora-fast-training on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
        trigger_word: Single word that will later call up the trained subject.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        is_style: Trains a style instead of a person and skips everything concerned with faces.
        data_archive_format: Kind of the archive; left out, it is told from the file's ending.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]
    debug_preprocessed_output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
        trigger_word: dsl.Input[str] | None = None,
        create_masks: dsl.Input[bool] = True,
        steps: dsl.Input[int] | None = None,
        is_style: dsl.Input[bool] = False,
        is_input_format_already_preprocessed: dsl.Input[bool] = False,
        data_archive_format: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            images_data=images_data,
            trigger_word=trigger_word,
            create_masks=create_masks,
            steps=steps,
            is_style=is_style,
            is_input_format_already_preprocessed=is_input_format_already_preprocessed,
            data_archive_format=data_archive_format,
        )
