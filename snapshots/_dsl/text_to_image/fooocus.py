class Fooocus(dsl.Builder, node_type="fal.text_to_image.Fooocus"):
    """
    Generate images from text with Fooocus on SDXL: 277 style presets, four speed modes and up to five LoRAs.

    One control picture may give look, edges, layout or face; Image Prompt takes four.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        styles: Ready-made looks; several can be combined, such as Fooocus Sharp with a film style.
        performance: Steps against speed: Quality takes most, Extreme Speed and Lightning fewest.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        sharpness: How crisp picture and textures look; higher is sharper and can turn harsh.
        aspect_ratio: Size of the picture as width x height in pixels, such as 1024x1024; both must be multiples of 8.
        num_images: How many pictures to make in one run; more of them cost more.
        loras: Up to five LoRAs to merge into the model, each with its own weight; a light offset LoRA is set at first.
        refiner_model: Second model that takes over for the last steps; none leaves the main one to finish.
        refiner_switch: Share of the steps after which the refiner takes over; 0.4 suits an SD 1.5 refiner, 0.8 an SDXL one.
        output_format: File format of the result.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        control_image: Picture to take look, edges, layout or face from, as the control type says.
        control_type: What to take from the control picture: its overall look, its edges, its rough depth and layout, or the face.
        control_image_weight: How closely the picture follows its control image; higher is closer.
        control_image_stop_at: Share of the run up to which the control picture acts; later resembles it more.
        inpaint_image: Picture of which the masked part is repainted; unset, a new picture is drawn.
        mask_image: Picture that marks the area to repaint in the inpaint image: white is painted anew, black stays.
        mixing_image_prompt_and_inpaint: Lets picture prompts and repainting work together in one run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        styles: dsl.ListInput[shared.FooocusStyleValue] | None = None,
        performance: dsl.Input[shared.FooocusPerformanceValue] = "Extreme Speed",
        guidance_scale: dsl.Number = 4.0,
        sharpness: dsl.Number = 2.0,
        aspect_ratio: dsl.Input[str] = "1024x1024",
        num_images: dsl.Input[int] = 1,
        loras: dsl.ListInput[shared.FooocusLoraWeight] | None = None,
        refiner_model: dsl.Input[shared.FooocusRefinerValue] = "None",
        refiner_switch: dsl.Number = 0.8,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        seed: dsl.Input[int] = -1,
        control_image: dsl.FileInput[ImageRef] | None = None,
        control_type: dsl.Input[Literal["ImagePrompt", "PyraCanny", "CPDS", "FaceSwap"]] = "PyraCanny",
        control_image_weight: dsl.Number = 1.0,
        control_image_stop_at: dsl.Number = 1.0,
        inpaint_image: dsl.FileInput[ImageRef] | None = None,
        mask_image: dsl.FileInput[ImageRef] | None = None,
        mixing_image_prompt_and_inpaint: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            styles=styles,
            performance=performance,
            guidance_scale=guidance_scale,
            sharpness=sharpness,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            loras=loras,
            refiner_model=refiner_model,
            refiner_switch=refiner_switch,
            output_format=output_format,
            seed=seed,
            control_image=control_image,
            control_type=control_type,
            control_image_weight=control_image_weight,
            control_image_stop_at=control_image_stop_at,
            inpaint_image=inpaint_image,
            mask_image=mask_image,
            mixing_image_prompt_and_inpaint=mixing_image_prompt_and_inpaint,
            enable_safety_checker=enable_safety_checker,
        )
