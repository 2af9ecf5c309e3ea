class PostProcessing(dsl.Builder, node_type="fal.image_to_image.PostProcessing"):
    """
    Apply a whole finishing chain in one run of fal's Post Processing: grain, blur, sharpen, tint, glow, vignette and colour, each with its own switch.

    Use the single-effect siblings when you need one; glow exists only here.

    Args:
        image: The source image that this endpoint works on.
        dissolve_image: Image that is blended over the first one.
        smart_sharpen_ratio: How much of the smart sharpening is mixed with the original.
        blue_direction: Direction in which the blue channel is moved.
        blue_shift: Pixels by which the blue channel is moved; zero leaves it in place.
        blur_radius: Reach of the blur in pixels; larger is softer.
        blur_sigma: Spread of the Gaussian blur; higher washes out more.
        blur_type: Even softness, or a painterly blur that keeps edges.
        brightness: Makes the picture lighter or darker; zero leaves it.
        cas_amount: Strength of adaptive sharpening, which spares edges that are already crisp.
        contrast: Pulls light and dark apart or together; zero leaves it.
        desaturate_factor: How much colour is taken out; all the way gives black and white.
        desaturate_method: How shades of grey are worked out from the colours.
        dissolve_factor: How far the second picture shows through the first.
        dodge_burn_intensity: How strongly parts are lightened or darkened.
        dodge_burn_mode: Whether to lighten, to darken or to do both, and in which tones.
        enable_blur: Switches the blur on.
        enable_chromatic: Switches the colour fringes on, as cheap lenses draw them.
        enable_color_correction: Switches the settings for brightness, contrast and colour on.
        enable_desaturate: Switches the fading of colours on.
        enable_dissolve: Switches the blending with a second picture on.
        enable_dodge_burn: Switches local lightening and darkening on.
        enable_glow: Switches a soft glow around bright spots on.
        enable_grain: Switches film grain on.
        enable_parabolize: Switches the bending of tones around a vertex on.
        enable_sharpen: Switches sharpening on.
        enable_solarize: Switches the partial reversal of tones on.
        enable_tint: Switches colour toning on.
        enable_vignette: Switches the darkening of corners on.
        gamma: Brightens or darkens the mid-tones; one leaves them.
        glow_intensity: How bright the glow is.
        glow_radius: How far the glow spreads, in pixels.
        grain_intensity: How strong the film grain is.
        grain_scale: Size of the grains; higher is coarser.
        grain_style: Film stock whose grain is imitated.
        green_direction: Direction in which the green channel is moved.
        green_shift: Pixels by which the green channel is moved; zero leaves it in place.
        noise_radius: Area in which smart sharpening tells noise from detail; larger tolerates more noise.
        parabolize_coeff: How steeply tones bend away around the vertex; higher looks more drastic.
        preserve_edges: How much smart sharpening spares hard edges.
        red_direction: Direction in which the red channel is moved.
        red_shift: Pixels by which the red channel is moved; zero leaves it in place.
        saturation: Makes colours stronger or paler; zero leaves them.
        sharpen_alpha: Strength of plain sharpening.
        sharpen_mode: Method of sharpening: plain, smart or adaptive to contrast.
        sharpen_radius: Width of the edges that plain sharpening lifts, in pixels.
        smart_sharpen_strength: How far smart sharpening goes.
        solarize_threshold: Brightness above which tones are turned round; lower turns more of the picture.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        tint_mode: Colour or toning that is laid over the picture.
        tint_strength: How much the tint covers the original colours.
        vertex_x: Centre of the bending effect, from left to right.
        vertex_y: Centre of the bending effect, from top to bottom.
        vignette_strength: How much the picture darkens towards its corners.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        dissolve_image: dsl.Input[ImageRef] | None = None,
        smart_sharpen_ratio: dsl.Number = 0.5,
        blue_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        blue_shift: dsl.Input[int] = 0,
        blur_radius: dsl.Input[int] = 3,
        blur_sigma: dsl.Number = 1.0,
        blur_type: dsl.Input[Literal["gaussian", "kuwahara"]] = "gaussian",
        brightness: dsl.Number = 0.0,
        cas_amount: dsl.Number = 0.8,
        contrast: dsl.Number = 0.0,
        desaturate_factor: dsl.Number = 1.0,
        desaturate_method: dsl.Input[
            Literal["luminance (Rec.709)", "luminance (Rec.601)", "average", "lightness"]
        ] = "luminance (Rec.709)",
        dissolve_factor: dsl.Number = 0.5,
        dodge_burn_intensity: dsl.Number = 0.5,
        dodge_burn_mode: dsl.Input[
            Literal[
                "dodge",
                "burn",
                "dodge_and_burn",
                "burn_and_dodge",
                "color_dodge",
                "color_burn",
                "linear_dodge",
                "linear_burn",
            ]
        ] = "dodge",
        enable_blur: dsl.Input[bool] = False,
        enable_chromatic: dsl.Input[bool] = False,
        enable_color_correction: dsl.Input[bool] = False,
        enable_desaturate: dsl.Input[bool] = False,
        enable_dissolve: dsl.Input[bool] = False,
        enable_dodge_burn: dsl.Input[bool] = False,
        enable_glow: dsl.Input[bool] = False,
        enable_grain: dsl.Input[bool] = False,
        enable_parabolize: dsl.Input[bool] = False,
        enable_sharpen: dsl.Input[bool] = False,
        enable_solarize: dsl.Input[bool] = False,
        enable_tint: dsl.Input[bool] = False,
        enable_vignette: dsl.Input[bool] = False,
        gamma: dsl.Number = 1.0,
        glow_intensity: dsl.Number = 1.0,
        glow_radius: dsl.Input[int] = 5,
        grain_intensity: dsl.Number = 0.4,
        grain_scale: dsl.Number = 10.0,
        grain_style: dsl.Input[Literal["modern", "analog", "kodak", "fuji", "cinematic", "newspaper"]] = "modern",
        green_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        green_shift: dsl.Input[int] = 0,
        noise_radius: dsl.Input[int] = 7,
        parabolize_coeff: dsl.Number = 1.0,
        preserve_edges: dsl.Number = 0.75,
        red_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        red_shift: dsl.Input[int] = 0,
        saturation: dsl.Number = 0.0,
        sharpen_alpha: dsl.Number = 1.0,
        sharpen_mode: dsl.Input[Literal["basic", "smart", "cas"]] = "basic",
        sharpen_radius: dsl.Input[int] = 1,
        smart_sharpen_strength: dsl.Number = 5.0,
        solarize_threshold: dsl.Number = 0.5,
        temperature: dsl.Number = 0.0,
        tint_mode: dsl.Input[
            Literal[
                "sepia",
                "red",
                "green",
                "blue",
                "cyan",
                "magenta",
                "yellow",
                "purple",
                "orange",
                "warm",
                "cool",
                "lime",
                "navy",
                "vintage",
                "rose",
                "teal",
                "maroon",
                "peach",
                "lavender",
                "olive",
            ]
        ] = "sepia",
        tint_strength: dsl.Number = 1.0,
        vertex_x: dsl.Number = 0.5,
        vertex_y: dsl.Number = 0.5,
        vignette_strength: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            dissolve_image=dissolve_image,
            smart_sharpen_ratio=smart_sharpen_ratio,
            blue_direction=blue_direction,
            blue_shift=blue_shift,
            blur_radius=blur_radius,
            blur_sigma=blur_sigma,
            blur_type=blur_type,
            brightness=brightness,
            cas_amount=cas_amount,
            contrast=contrast,
            desaturate_factor=desaturate_factor,
            desaturate_method=desaturate_method,
            dissolve_factor=dissolve_factor,
            dodge_burn_intensity=dodge_burn_intensity,
            dodge_burn_mode=dodge_burn_mode,
            enable_blur=enable_blur,
            enable_chromatic=enable_chromatic,
            enable_color_correction=enable_color_correction,
            enable_desaturate=enable_desaturate,
            enable_dissolve=enable_dissolve,
            enable_dodge_burn=enable_dodge_burn,
            enable_glow=enable_glow,
            enable_grain=enable_grain,
            enable_parabolize=enable_parabolize,
            enable_sharpen=enable_sharpen,
            enable_solarize=enable_solarize,
            enable_tint=enable_tint,
            enable_vignette=enable_vignette,
            gamma=gamma,
            glow_intensity=glow_intensity,
            glow_radius=glow_radius,
            grain_intensity=grain_intensity,
            grain_scale=grain_scale,
            grain_style=grain_style,
            green_direction=green_direction,
            green_shift=green_shift,
            noise_radius=noise_radius,
            parabolize_coeff=parabolize_coeff,
            preserve_edges=preserve_edges,
            red_direction=red_direction,
            red_shift=red_shift,
            saturation=saturation,
            sharpen_alpha=sharpen_alpha,
            sharpen_mode=sharpen_mode,
            sharpen_radius=sharpen_radius,
            smart_sharpen_strength=smart_sharpen_strength,
            solarize_threshold=solarize_threshold,
            temperature=temperature,
            tint_mode=tint_mode,
            tint_strength=tint_strength,
            vertex_x=vertex_x,
            vertex_y=vertex_y,
            vignette_strength=vignette_strength,
        )
