class ZImageTurboTrainerV2(dsl.Builder, node_type="fal.training.ZImageTurboTrainerV2"):
    """
    Train a LoRA for Z-Image Turbo with the quick second trainer, at a lower price a step than the first.

    Takes a zip of pictures with captions; 2,000 steps by default and no choice of content or style.

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
