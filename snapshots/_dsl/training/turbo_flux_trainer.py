class TurboFluxTrainer(dsl.Builder, node_type="fal.training.TurboFluxTrainer"):
    """
    Train a FLUX.1 [dev] LoRA quickly, in subject or style mode, with optional cropping to faces; the speed-first trainer for FLUX.1, default trigger ohwx.

    Args:
        images_data: Zip of pictures that share a style or show the same subject; ten or more work best.
        face_crop: Crops training pictures to the face if one is found.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        training_style: Whether a subject or a style is learned.
        trigger_phrase: Words that will later call up what was learned; they are put in front of the captions.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
        face_crop: dsl.Input[bool] = True,
        learning_rate: dsl.Number = 0.00115,
        steps: dsl.Input[int] = 1000,
        training_style: dsl.Input[Literal["subject", "style"]] = "subject",
        trigger_phrase: dsl.Input[str] = "ohwx",
    ) -> None:
        super().__init__(
            images_data=images_data,
            face_crop=face_crop,
            learning_rate=learning_rate,
            steps=steps,
            training_style=training_style,
            trigger_phrase=trigger_phrase,
        )
