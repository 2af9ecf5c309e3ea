class FooocusUpscaleOrVary(dsl.Builder, node_type="fal.text_to_image.FooocusUpscaleOrVary"):
    """
    Enlarge a picture 1.5 or 2 times with Fooocus, or make subtle or strong variations of it.

    Takes a picture, style presets and up to four references on SDXL; strong variation is set at first.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        styles: Ready-made looks, of which several can be combined.
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
        uov_image: Picture to enlarge or to make variations of.
        uov_method: What happens to the picture: subtle or strong variation, or an enlargement.
        image_prompt_1: First picture used as a prompt, with its kind, weight and end point.
        image_prompt_2: Second picture used as a prompt, set up like the first.
        image_prompt_3: Third picture used as a prompt, set up like the first.
        image_prompt_4: Fourth picture used as a prompt, set up like the first.
        mixing_image_prompt_and_vary_upscale: Lets picture prompts and varying or enlarging work together in one run.
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
        uov_image: dsl.FileInput[ImageRef],
        uov_method: dsl.Input[
            Literal["Disabled", "Vary (Subtle)", "Vary (Strong)", "Upscale (1.5x)", "Upscale (2x)", "Upscale (Fast 2x)"]
        ] = "Vary (Strong)",
        image_prompt_1: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_2: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_3: dsl.Input[shared.ImagePrompt] | None = None,
        image_prompt_4: dsl.Input[shared.ImagePrompt] | None = None,
        mixing_image_prompt_and_vary_upscale: dsl.Input[bool] = False,
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
            uov_image=uov_image,
            uov_method=uov_method,
            image_prompt_1=image_prompt_1,
            image_prompt_2=image_prompt_2,
            image_prompt_3=image_prompt_3,
            image_prompt_4=image_prompt_4,
            mixing_image_prompt_and_vary_upscale=mixing_image_prompt_and_vary_upscale,
            enable_safety_checker=enable_safety_checker,
        )
