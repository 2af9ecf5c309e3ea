class QwenImageLayeredTrainer(dsl.Builder, node_type="fal.training.QwenImageLayeredTrainer"):
    """
    Train Qwen Image Layered to split pictures into layers your way.

    Takes a zip with a base picture and up to eight transparent layers a group; gives weights for the layered LoRA node.

    Args:
        image_data: Zip of groups: ROOT_start as base, ROOT_end, ROOT_end2 and so on as up to eight layers, the same number in every group; PNG or WebP only.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        default_caption: Description of the base image for groups that bring no text file; without it such a group stops the training.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        learning_rate: dsl.Number = 0.0001,
        steps: dsl.Input[int] = 1000,
        default_caption: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image_data=image_data,
            learning_rate=learning_rate,
            steps=steps,
            default_caption=default_caption,
        )
