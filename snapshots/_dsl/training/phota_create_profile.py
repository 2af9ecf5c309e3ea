class PhotaCreateProfile(dsl.Builder, node_type="fal.training.PhotaCreateProfile"):
    """
    Make a Phota profile of a person or subject from 30 to 50 pictures.

    Takes a zip archive and gives a profile id, which Phota's picture endpoints then use to keep the likeness.

    Args:
        image_data: Zip archive with 30 to 50 pictures of the person or subject.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
    ) -> None:
        super().__init__(
            image_data=image_data,
        )
