class ZImageBaseTrainer(dsl.Builder, node_type="fal.training.ZImageBaseTrainer"):
    """
    Train a LoRA for Z-Image Base, Tongyi-MAI's undistilled 6B model, on captioned pictures.

    Gives weights for the Z-Image Base LoRA node, after 2,000 steps by default; the other two trainers serve Turbo.

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
