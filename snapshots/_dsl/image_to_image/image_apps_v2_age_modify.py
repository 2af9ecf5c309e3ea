class ImageAppsV2AgeModify(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2AgeModify"):
    """
    Make the person in a portrait younger or older by naming an age from 6 to 100.

    A one-dial face app on fal's Image Apps v2; a switch keeps the identity recognisable.

    Args:
        image: The source image that this endpoint works on.
        target_age: Age in years the person should appear to have.
        preserve_identity: Keeps the person recognisable at the new age.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        target_age: dsl.Input[int] = 30,
        preserve_identity: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            target_age=target_age,
            preserve_identity=preserve_identity,
            aspect_ratio=aspect_ratio,
        )
