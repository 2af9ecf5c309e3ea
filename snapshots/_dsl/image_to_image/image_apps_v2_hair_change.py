class ImageAppsV2HairChange(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2HairChange"):
    """
    Try another hairstyle and hair colour on a portrait with fal's Image Apps.

    Cut and colour come from two lists of eighteen, from pixie cut to balayage; Image Editing's Hair Change takes free words.

    Args:
        image: Portrait of the person whose hair should change, with the hair in view.
        target_hairstyle: Cut and length that the hair should have.
        hair_color: Colour of the new hair.
        aspect_ratio: Shape of the picture that comes back; unset, an upright 3:4 portrait.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        target_hairstyle: dsl.Input[
            Literal[
                "short_hair",
                "medium_long_hair",
                "long_hair",
                "curly_hair",
                "wavy_hair",
                "high_ponytail",
                "bun",
                "bob_cut",
                "pixie_cut",
                "braids",
                "straight_hair",
                "afro",
                "dreadlocks",
                "buzz_cut",
                "mohawk",
                "bangs",
                "side_part",
                "middle_part",
            ]
        ] = "long_hair",
        hair_color: dsl.Input[
            Literal[
                "black",
                "dark_brown",
                "light_brown",
                "blonde",
                "platinum_blonde",
                "red",
                "auburn",
                "gray",
                "silver",
                "blue",
                "green",
                "purple",
                "pink",
                "rainbow",
                "natural",
                "highlights",
                "ombre",
                "balayage",
            ]
        ] = "natural",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            target_hairstyle=target_hairstyle,
            hair_color=hair_color,
            aspect_ratio=aspect_ratio,
        )
