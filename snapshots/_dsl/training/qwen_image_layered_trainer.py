class QwenImageLayeredTrainer(dsl.Builder, node_type="fal.training.QwenImageLayeredTrainer"):
    """
    Train Qwen-Image-Layered to split pictures into layers your way, from a base image plus up to eight transparent layer images per group, in PNG or WebP.

    Args:
        image_data: Zip of groups: ROOT_start as base, ROOT_end, ROOT_end2 and so on as layers, the same number in every group; PNG or WebP only.
        default_caption: Description of the base image for groups that bring no text file; without it such a group stops the training.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.Input[AssetRef],
        default_caption: dsl.Input[str] | None = None,
        learning_rate: dsl.Number = 0.0001,
        steps: dsl.Input[int] = 1000,
    ) -> None:
        super().__init__(
            image_data=image_data,
            default_caption=default_caption,
            learning_rate=learning_rate,
            steps=steps,
        )
