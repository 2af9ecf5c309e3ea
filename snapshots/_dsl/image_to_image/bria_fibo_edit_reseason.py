class BriaFiboEditReseason(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditReseason"):
    """
    Move a picture to spring, summer, autumn or winter with Bria FIBO Edit.

    One choice changes leaves, ground and weather; Relight changes the light alone.

    Args:
        image: Picture of the scene, best outdoors, in its present season.
        season: Time of year into which the scene is moved.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        season: dsl.Input[Literal["spring", "summer", "autumn", "winter"]],
    ) -> None:
        super().__init__(
            image=image,
            season=season,
        )
