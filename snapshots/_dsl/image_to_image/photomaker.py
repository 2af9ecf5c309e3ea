class Photomaker(dsl.Builder, node_type="fal.image_to_image.Photomaker"):
    """
    Generate pictures of a person from a zip of their photos with PhotoMaker, without training.

    Ten style presets, or none, and a pipeline for stylised looks; the prompt names the person as man img or woman img.

    Args:
        image_archive: Zip file with several photos of the same person.
        prompt: The picture wanted; put img after the word for the person, as in man img or woman img.
        base_pipeline: Whether the person is shown as a photo or in a style.
        initial_image: Picture to start from; left out, drawing starts from pure noise.
        initial_image_strength: Noise put on the initial picture: more lets the model depart further from it.
        style: Preset whose wording is added to your prompt.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        style_strength: When the face takes over, in percent of the steps. Higher gives more style and less likeness.
        num_images: How many pictures to make in one run; more of them cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image_archive: dsl.FileInput[AssetRef],
        prompt: dsl.Input[str],
        base_pipeline: dsl.Input[Literal["photomaker", "photomaker-style"]] = "photomaker",
        initial_image: dsl.FileInput[ImageRef] | None = None,
        initial_image_strength: dsl.Number = 0.5,
        style: dsl.Input[
            Literal[
                "(No style)",
                "Cinematic",
                "Disney Character",
                "Digital Art",
                "Photographic",
                "Fantasy art",
                "Neonpunk",
                "Enhance",
                "Comic book",
                "Lowpoly",
                "Line art",
            ]
        ] = "Photographic",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
        style_strength: dsl.Input[int] = 20,
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image_archive=image_archive,
            prompt=prompt,
            base_pipeline=base_pipeline,
            initial_image=initial_image,
            initial_image_strength=initial_image_strength,
            style=style,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            style_strength=style_strength,
            num_images=num_images,
            guidance_scale=guidance_scale,
            seed=seed,
        )
