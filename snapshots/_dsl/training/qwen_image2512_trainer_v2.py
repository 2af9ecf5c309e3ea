class QwenImage2512TrainerV2(dsl.Builder, node_type="fal.training.QwenImage2512TrainerV2"):
    """
    Train a LoRA for Qwen Image 2512 with the quicker second trainer.

    The same captioned zip as the first one, at a lower price a step and with 2,000 steps by default.

    Args:
        image_data: Zip of pictures, each with a text file of the same name that holds its caption.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        default_caption: Caption for pictures that come without a text file; when unset, a missing file stops the training.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int] = 2000,
        default_caption: dsl.Input[str] | None = None,
        learning_rate: dsl.Number = 0.0005,
    ) -> None:
        super().__init__(
            image_data=image_data,
            steps=steps,
            default_caption=default_caption,
            learning_rate=learning_rate,
        )
