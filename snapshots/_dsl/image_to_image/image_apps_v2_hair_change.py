class ImageAppsV2HairChange(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2HairChange"):
    """
    Try another hairstyle and colour on a portrait: eighteen cuts, from pixie and braids to mohawk, and as many shades including balayage.

    Chosen from two lists, face kept.

    Args:
        image: The source image that this endpoint works on.
        aspect_ratio: Shape of the result as width to height. Where an automatic choice exists, it follows the input.
        hair_color: Colour of the new hair.
        target_hairstyle: Cut and length that the hair should have.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
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
    ) -> None:
        super().__init__(
            image=image,
            aspect_ratio=aspect_ratio,
            hair_color=hair_color,
            target_hairstyle=target_hairstyle,
        )
