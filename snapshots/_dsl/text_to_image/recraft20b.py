class Recraft20b(dsl.Builder, node_type="fal.text_to_image.Recraft20b"):
    """
    Generate a photo, an illustration or vector art from text with Recraft 20B, the affordable Recraft model.

    Named styles, colours and a style of your own can be set; vectors cost double. V3 knows more styles.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        style: Recraft's named look: photo, digital illustration or vector, each with sub-styles. Vector styles cost twice as much.
        colors: Colours that the picture should favour.
        style_id: Identifier of a style of your own, made with Recraft before; goes in place of a named one.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        style: dsl.Input[
            Literal[
                "any",
                "realistic_image",
                "digital_illustration",
                "vector_illustration",
                "realistic_image/b_and_w",
                "realistic_image/enterprise",
                "realistic_image/hard_flash",
                "realistic_image/hdr",
                "realistic_image/motion_blur",
                "realistic_image/natural_light",
                "realistic_image/studio_portrait",
                "digital_illustration/2d_art_poster",
                "digital_illustration/2d_art_poster_2",
                "digital_illustration/3d",
                "digital_illustration/80s",
                "digital_illustration/engraving_color",
                "digital_illustration/glow",
                "digital_illustration/grain",
                "digital_illustration/hand_drawn",
                "digital_illustration/hand_drawn_outline",
                "digital_illustration/handmade_3d",
                "digital_illustration/infantile_sketch",
                "digital_illustration/kawaii",
                "digital_illustration/pixel_art",
                "digital_illustration/psychedelic",
                "digital_illustration/seamless",
                "digital_illustration/voxel",
                "digital_illustration/watercolor",
                "vector_illustration/cartoon",
                "vector_illustration/doodle_line_art",
                "vector_illustration/engraving",
                "vector_illustration/flat_2",
                "vector_illustration/kawaii",
                "vector_illustration/line_art",
                "vector_illustration/line_circuit",
                "vector_illustration/linocut",
                "vector_illustration/seamless",
            ]
        ] = "realistic_image",
        colors: dsl.ListInput[shared.RGBColor] | None = None,
        style_id: dsl.Input[str] | None = None,
        enable_safety_checker: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            style=style,
            colors=colors,
            style_id=style_id,
            enable_safety_checker=enable_safety_checker,
        )
