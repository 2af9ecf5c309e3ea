class PostProcessing(dsl.Builder, node_type="fal.image_to_image.PostProcessing"):
    """
    Apply a chain of finishing effects to a picture in one run of fal's Post Processing.

    Grain, blur, sharpening, tint, glow, vignette and colour have a switch each; glow is not among the single nodes.

    Args:
        image: Picture to finish with the effects switched on below.
        enable_grain: Switches film grain on.
        grain_intensity: How strong the film grain is, while grain is on.
        grain_scale: Size of the grains, while grain is on; higher is coarser.
        grain_style: Film stock whose grain is imitated. Counts only while enable_grain is on.
        enable_color_correction: Switches the settings for brightness, contrast and colour on.
        temperature: Colour warmth: positive moves towards orange, negative towards blue. Works while color correction is on.
        brightness: Makes the picture lighter or darker; zero leaves it. Counts only while enable_color_correction is on.
        contrast: Pulls light and dark apart or together; zero leaves it. Counts only while enable_color_correction is on.
        saturation: Makes colours stronger or paler; zero leaves them. Counts only while enable_color_correction is on.
        gamma: Brightens or darkens the mid-tones; one leaves them. Counts only while enable_color_correction is on.
        enable_chromatic: Switches the colour fringes on, as cheap lenses draw them.
        red_shift: Pixels by which the red channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.
        red_direction: Direction in which the red channel is moved. Counts only while enable_chromatic is on.
        green_shift: Pixels by which the green channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.
        green_direction: Direction in which the green channel is moved. Counts only while enable_chromatic is on.
        blue_shift: Pixels by which the blue channel is moved; zero leaves it in place. Counts only while enable_chromatic is on.
        blue_direction: Direction in which the blue channel is moved. Counts only while enable_chromatic is on.
        enable_blur: Switches the blur on.
        blur_type: Even softness, or a painterly blur that keeps edges. Counts only while enable_blur is on.
        blur_radius: Reach of the blur in pixels; larger is softer. Counts only while enable_blur is on.
        blur_sigma: Spread of the Gaussian blur, not of Kuwahara; higher washes out more. Counts only while enable_blur is on.
        enable_vignette: Switches the darkening of corners on.
        vignette_strength: How much the picture darkens towards its corners, while vignette is on.
        enable_parabolize: Switches the bending of tones around a vertex on.
        parabolize_coeff: How steeply tones bend away around the vertex; higher looks more drastic. Counts only while enable_parabolize is on.
        vertex_x: Place of the parabola's vertex on the side of the input tones. Counts only while enable_parabolize is on.
        vertex_y: Place of the parabola's vertex on the side of the resulting tones; higher lifts them. Counts only while enable_parabolize is on.
        enable_tint: Switches colour toning on.
        tint_strength: How much the tint covers the original colours. Counts only while enable_tint is on.
        tint_mode: Colour or toning that is laid over the picture. Counts only while enable_tint is on.
        enable_dissolve: Switches the blending with a second picture on.
        dissolve_image: Second picture, blended with the first while dissolve is on.
        dissolve_factor: How far the second picture shows through the first. Counts only while enable_dissolve is on.
        enable_dodge_burn: Switches local lightening and darkening on.
        dodge_burn_intensity: How strongly parts are lightened or darkened. Counts only while enable_dodge_burn is on.
        dodge_burn_mode: Whether to lighten, to darken or to do both, and in which tones. Counts only while enable_dodge_burn is on.
        enable_glow: Switches a soft glow around bright spots on.
        glow_intensity: How bright the glow is. Counts only while enable_glow is on.
        glow_radius: How far the glow spreads, in pixels. Counts only while enable_glow is on.
        enable_sharpen: Switches sharpening on.
        sharpen_mode: Method of sharpening: plain, smart or adaptive to contrast. Counts only while enable_sharpen is on.
        sharpen_radius: Width of the edges that plain sharpening lifts, in pixels. Counts only while enable_sharpen is on.
        sharpen_alpha: Strength of plain sharpening. Counts only while enable_sharpen is on.
        noise_radius: Area in which smart sharpening tells noise from detail; larger tolerates more noise. Counts only while enable_sharpen is on.
        preserve_edges: How much smart sharpening spares hard edges. Counts only while enable_sharpen is on.
        smart_sharpen_strength: How far smart sharpening goes. Counts only while enable_sharpen is on.
        smart_sharpen_ratio: How much of the smart sharpening is mixed with the original. Counts only while enable_sharpen is on.
        cas_amount: Strength of adaptive sharpening, which spares edges that are already crisp. Counts only while enable_sharpen is on.
        enable_solarize: Switches the partial reversal of tones on.
        solarize_threshold: Brightness above which tones are turned round; lower turns more of the picture. Counts only while enable_solarize is on.
        enable_desaturate: Switches the fading of colours on.
        desaturate_factor: How much colour is taken out; all the way gives black and white. Counts only while enable_desaturate is on.
        desaturate_method: How grey is worked out: luminance weighs colours as the eye sees them (Rec.709 for HD, Rec.601 for old television), average and lightness do not. Counts only while enable_desaturate is on.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        enable_grain: dsl.Input[bool] = False,
        grain_intensity: dsl.Number = 0.4,
        grain_scale: dsl.Number = 10.0,
        grain_style: dsl.Input[Literal["modern", "analog", "kodak", "fuji", "cinematic", "newspaper"]] = "modern",
        enable_color_correction: dsl.Input[bool] = False,
        temperature: dsl.Number = 0.0,
        brightness: dsl.Number = 0.0,
        contrast: dsl.Number = 0.0,
        saturation: dsl.Number = 0.0,
        gamma: dsl.Number = 1.0,
        enable_chromatic: dsl.Input[bool] = False,
        red_shift: dsl.Input[int] = 0,
        red_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        green_shift: dsl.Input[int] = 0,
        green_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        blue_shift: dsl.Input[int] = 0,
        blue_direction: dsl.Input[shared.ShiftDirectionValue] = "horizontal",
        enable_blur: dsl.Input[bool] = False,
        blur_type: dsl.Input[Literal["gaussian", "kuwahara"]] = "gaussian",
        blur_radius: dsl.Input[int] = 3,
        blur_sigma: dsl.Number = 1.0,
        enable_vignette: dsl.Input[bool] = False,
        vignette_strength: dsl.Number = 0.5,
        enable_parabolize: dsl.Input[bool] = False,
        parabolize_coeff: dsl.Number = 1.0,
        vertex_x: dsl.Number = 0.5,
        vertex_y: dsl.Number = 0.5,
        enable_tint: dsl.Input[bool] = False,
        tint_strength: dsl.Number = 1.0,
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
        enable_dissolve: dsl.Input[bool] = False,
        dissolve_image: dsl.FileInput[ImageRef] | None = None,
        dissolve_factor: dsl.Number = 0.5,
        enable_dodge_burn: dsl.Input[bool] = False,
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
        enable_glow: dsl.Input[bool] = False,
        glow_intensity: dsl.Number = 1.0,
        glow_radius: dsl.Input[int] = 5,
        enable_sharpen: dsl.Input[bool] = False,
        sharpen_mode: dsl.Input[Literal["basic", "smart", "cas"]] = "basic",
        sharpen_radius: dsl.Input[int] = 1,
        sharpen_alpha: dsl.Number = 1.0,
        noise_radius: dsl.Input[int] = 7,
        preserve_edges: dsl.Number = 0.75,
        smart_sharpen_strength: dsl.Number = 5.0,
        smart_sharpen_ratio: dsl.Number = 0.5,
        cas_amount: dsl.Number = 0.8,
        enable_solarize: dsl.Input[bool] = False,
        solarize_threshold: dsl.Number = 0.5,
        enable_desaturate: dsl.Input[bool] = False,
        desaturate_factor: dsl.Number = 1.0,
        desaturate_method: dsl.Input[
            Literal["luminance (Rec.709)", "luminance (Rec.601)", "average", "lightness"]
        ] = "luminance (Rec.709)",
    ) -> None:
        super().__init__(
            image=image,
            enable_grain=enable_grain,
            grain_intensity=grain_intensity,
            grain_scale=grain_scale,
            grain_style=grain_style,
            enable_color_correction=enable_color_correction,
            temperature=temperature,
            brightness=brightness,
            contrast=contrast,
            saturation=saturation,
            gamma=gamma,
            enable_chromatic=enable_chromatic,
            red_shift=red_shift,
            red_direction=red_direction,
            green_shift=green_shift,
            green_direction=green_direction,
            blue_shift=blue_shift,
            blue_direction=blue_direction,
            enable_blur=enable_blur,
            blur_type=blur_type,
            blur_radius=blur_radius,
            blur_sigma=blur_sigma,
            enable_vignette=enable_vignette,
            vignette_strength=vignette_strength,
            enable_parabolize=enable_parabolize,
            parabolize_coeff=parabolize_coeff,
            vertex_x=vertex_x,
            vertex_y=vertex_y,
            enable_tint=enable_tint,
            tint_strength=tint_strength,
            tint_mode=tint_mode,
            enable_dissolve=enable_dissolve,
            dissolve_image=dissolve_image,
            dissolve_factor=dissolve_factor,
            enable_dodge_burn=enable_dodge_burn,
            dodge_burn_intensity=dodge_burn_intensity,
            dodge_burn_mode=dodge_burn_mode,
            enable_glow=enable_glow,
            glow_intensity=glow_intensity,
            glow_radius=glow_radius,
            enable_sharpen=enable_sharpen,
            sharpen_mode=sharpen_mode,
            sharpen_radius=sharpen_radius,
            sharpen_alpha=sharpen_alpha,
            noise_radius=noise_radius,
            preserve_edges=preserve_edges,
            smart_sharpen_strength=smart_sharpen_strength,
            smart_sharpen_ratio=smart_sharpen_ratio,
            cas_amount=cas_amount,
            enable_solarize=enable_solarize,
            solarize_threshold=solarize_threshold,
            enable_desaturate=enable_desaturate,
            desaturate_factor=desaturate_factor,
            desaturate_method=desaturate_method,
        )
