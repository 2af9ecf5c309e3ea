class PhotaCreateProfile(dsl.Builder, node_type="fal.training.PhotaCreateProfile"):
    """
    fal-ai/phota/create-profile on fal.ai: its words are not written yet.

    Args:
        image_data: Zip archive of training images, single or in before-and-after pairs, with captions as text files. ZIP.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image_data: dsl.Input[AssetRef],
    ) -> None:
        super().__init__(
            image_data=image_data,
        )
