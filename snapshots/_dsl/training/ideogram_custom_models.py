class IdeogramCustomModels(dsl.Builder, node_type="fal.training.IdeogramCustomModels"):
    """
    Train an Ideogram model of your own on 10 to 100 pictures of a subject or style.

    Takes a zip, with captions if you like, and returns the identifier that Custom Models generate asks for.

    Args:
        images_data: Zip of the 10 to 100 JPEG, PNG or WebP pictures to learn from; a text file with the same name holds a picture's caption.
    """

    output: dsl.Handle[str]
    custom_model_uri: dsl.Handle[str]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
    ) -> None:
        super().__init__(
            images_data=images_data,
        )
