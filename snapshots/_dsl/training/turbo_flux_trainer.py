class TurboFluxTrainer(dsl.Builder, node_type="fal.training.TurboFluxTrainer"):
    """
    Train a LoRA of a subject or style for FLUX.1 [dev] quickly, from ten pictures or more.

    Crops to faces unless told otherwise; the portrait trainer takes longer, fast training makes captions itself.

    Args:
        images_data: Zip of pictures that share a style or show the same subject; ten or more work best.
        trigger_phrase: Words that will call up what was learned. They replace [trigger] in captions, or the captions if there are none.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        training_style: Whether a subject or a style is learned.
        face_crop: Looks for a face and crops each picture to it; turn it off for things and styles.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        trigger_phrase: dsl.Input[str] | None = "ohwx",
        steps: dsl.Input[int] = 1000,
        learning_rate: dsl.Number = 0.00115,
        training_style: dsl.Input[Literal["subject", "style"]] | None = "subject",
        face_crop: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            images_data=images_data,
            trigger_phrase=trigger_phrase,
            steps=steps,
            learning_rate=learning_rate,
            training_style=training_style,
            face_crop=face_crop,
        )
