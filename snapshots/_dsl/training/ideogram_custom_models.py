class IdeogramCustomModels(dsl.Builder, node_type="fal.training.IdeogramCustomModels"):
    """
    fal-ai/ideogram/custom-models on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
    """

    output: dsl.Handle[str]
    custom_model_uri: dsl.Handle[str]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
    ) -> None:
        super().__init__(
            images_data=images_data,
        )
