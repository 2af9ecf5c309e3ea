class QwenImage2512Trainer(dsl.Builder, node_type="fal.training.QwenImage2512Trainer"):
    """
    Train a style or subject LoRA for Qwen Image 2512 on a zip of captioned pictures.

    Gives a LoRA file and its configuration, after 1,000 steps by default; the Qwen Image 2512 LoRA node loads it.

    Args:
        image_data: Zip of pictures, each with a text file of the same name that holds its caption.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        default_caption: Caption for pictures that come without a text file; when unset, a missing file stops the training.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        learning_rate: dsl.Number = 0.0005,
        steps: dsl.Input[int] = 1000,
        default_caption: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image_data=image_data,
            learning_rate=learning_rate,
            steps=steps,
            default_caption=default_caption,
        )
