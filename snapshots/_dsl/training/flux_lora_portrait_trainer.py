class FluxLoraPortraitTrainer(dsl.Builder, node_type="fal.training.FluxLoraPortraitTrainer"):
    """
    Train a LoRA of a person for portraits with FLUX.1 [dev], from ten pictures or more.

    Crops to the subject and trains at several sizes, and can go on from a checkpoint; fast training also learns things and styles.

    Args:
        images_data: Zip of pictures of one person, best ten or more; a text file of the same name may hold each caption, with [trigger] in it.
        trigger_phrase: Words that will call up the person. They replace [trigger] in captions, or the captions if there are none.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        multiresolution_training: Trains on the pictures at several sizes, so that the result works close up and from afar.
        subject_crop: Crops each picture to the person before training.
        data_archive_format: Kind of the archive, such as zip or tar; unset, it is read from the address.
        resume_from_checkpoint: Address of an earlier checkpoint to go on from; empty starts afresh.
        create_masks: Makes masks of the person, so that the background counts less.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
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
