class FluxLoraPortraitTrainer(dsl.Builder, node_type="fal.training.FluxLoraPortraitTrainer"):
    """
    fal-ai/flux-lora-portrait-trainer on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
        trigger_phrase: Words that will later call up what was learned; they are put in front of the captions.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        data_archive_format: Kind of the archive; left out, it is told from the file's ending.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
        trigger_phrase: dsl.Input[str] | None = None,
        learning_rate: dsl.Number = 9e-05,
        steps: dsl.Input[int] = 2500,
        multiresolution_training: dsl.Input[bool] = True,
        subject_crop: dsl.Input[bool] = True,
        data_archive_format: dsl.Input[str] | None = None,
        resume_from_checkpoint: dsl.Input[str] = "",
        create_masks: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            images_data=images_data,
            trigger_phrase=trigger_phrase,
            learning_rate=learning_rate,
            steps=steps,
            multiresolution_training=multiresolution_training,
            subject_crop=subject_crop,
            data_archive_format=data_archive_format,
            resume_from_checkpoint=resume_from_checkpoint,
            create_masks=create_masks,
        )
