class BriaFiboEditReseason(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditReseason"):
    """
    Shift an outdoor photo to spring, summer, autumn or winter with Bria Fibo Edit.

    One menu choice changes foliage, ground and weather mood; nothing else to set.

    Args:
        image: The source image that this endpoint works on.
        season: Time of year into which the scene is moved.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        season: dsl.Input[Literal["spring", "summer", "autumn", "winter"]],
    ) -> None:
        super().__init__(
            image=image,
            season=season,
        )
