class ImageAppsV2AgeModify(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2AgeModify"):
    """
    Make the person in a portrait younger or older by naming an age with fal's Image Apps.

    Takes one photo and a number from 6 to 100; Image Editing's Age Progression takes the change in words.

    Args:
        image: Portrait of the person whose age should change, with the face clearly visible.
        target_age: Age in years the person should appear to have.
        preserve_identity: Keeps the person recognisable at the new age.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
