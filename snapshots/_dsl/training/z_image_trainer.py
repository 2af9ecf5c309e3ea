class ZImageTrainer(dsl.Builder, node_type="fal.training.ZImageTrainer"):
    """
    Train a LoRA for Z-Image Turbo and say whether content, style or both should be learned.

    Takes a zip of ten pictures or more and gives weights; the V2 trainer is cheaper a step but has no such switch.

    Args:
        image_data: Zip of pictures in one style or of one subject, best ten or more; a text file of the same name may hold each caption.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        default_caption: Caption for pictures that come without a text file; when unset, a missing file stops the training.
        training_type: Whether training looks more at content, at style or at both.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int] = 1000,
        learning_rate: dsl.Number = 0.0001,
        default_caption: dsl.Input[str] | None = None,
        training_type: dsl.Input[Literal["content", "style", "balanced"]] = "balanced",
    ) -> None:
        super().__init__(
            image_data=image_data,
            steps=steps,
            learning_rate=learning_rate,
            default_caption=default_caption,
            training_type=training_type,
        )
