class ErnieImageTrainer(dsl.Builder, node_type="fal.training.ErnieImageTrainer"):
    """
    Train a LoRA for Baidu's ERNIE-Image, an 8B text-to-image model, on your own pictures.

    Takes a zip of captioned images; steps and learning rate can be set, and the weights come back as a file.

    Args:
        images_data: Zip archive of training pictures, each with a caption in a text file of the same name, such as 001.jpg and 001.txt.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        default_caption: Caption for pictures without a text file; with none set, a missing caption stops the training.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int] = 2000,
        default_caption: dsl.Input[str] | None = None,
        learning_rate: dsl.Number = 0.0005,
    ) -> None:
        super().__init__(
            images_data=images_data,
            steps=steps,
            default_caption=default_caption,
            learning_rate=learning_rate,
        )
