class BriaFiboEditRelight(dsl.Builder, node_type="fal.image_to_image.BriaFiboEditRelight"):
    """
    Relight a picture with Bria FIBO Edit by picking one of thirteen kinds of light and where it comes from.

    No prompt is needed; Reseason changes the time of year, Colorize the colours.

    Args:
        image: Picture that should get another light.
        light_direction: Side the light falls from, seen from the camera.
        light_type: Kind of light to apply: a time of day, a weather, moon or stars, or a studio setup.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    structured_instruction: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        light_direction: dsl.Input[Literal["front", "side", "bottom", "top-down"]],
        light_type: dsl.Input[
            Literal[
                "midday",
                "blue hour light",
                "low-angle sunlight",
                "sunrise light",
                "spotlight on subject",
                "overcast light",
                "soft overcast daylight lighting",
                "cloud-filtered lighting",
                "fog-diffused lighting",
                "moonlight lighting",
                "starlight nighttime",
                "soft bokeh lighting",
                "harsh studio lighting",
            ]
        ],
    ) -> None:
        super().__init__(
            image=image,
            light_direction=light_direction,
            light_type=light_type,
        )
