class Photomaker(dsl.Builder, node_type="fal.image_to_image.Photomaker"):
    """
    Generate pictures of a person from a zip of their photos with PhotoMaker, no training.

    A style preset list and a second pipeline for stylised looks; InstantCharacter and PuLID take loose images instead.

    Args:
        image_archive: Zip file with several photos of the same person. Put the trigger word 'img' after the noun in the prompt.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        initial_image: Image to begin denoising from; left out, the picture starts from pure noise.
        num_images: How many pictures to make in one go; each one is charged.
        base_pipeline: Whether the person is shown as a photo or in a style.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        initial_image_strength: Noise put on the initial picture: more lets the model depart further from it.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        style: Preset whose wording is added to your prompt.
        style_strength: When the face takes over, in percent of the steps. Higher gives more style and less likeness.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image_archive: dsl.Input[AssetRef],
        prompt: dsl.Input[str],
        initial_image: dsl.Input[ImageRef] | None = None,
        num_images: dsl.Input[int] = 1,
        base_pipeline: dsl.Input[Literal["photomaker", "photomaker-style"]] = "photomaker",
        guidance_scale: dsl.Number = 5.0,
        initial_image_strength: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 50,
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
        style_strength: dsl.Input[int] = 20,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image_archive=image_archive,
            prompt=prompt,
            initial_image=initial_image,
            num_images=num_images,
            base_pipeline=base_pipeline,
            guidance_scale=guidance_scale,
            initial_image_strength=initial_image_strength,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            style=style,
            style_strength=style_strength,
            seed=seed,
        )
