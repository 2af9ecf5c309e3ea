class LeffaVirtualTryon(dsl.Builder, node_type="fal.image_to_image.LeffaVirtualTryon"):
    """
    Put a garment on a person with Leffa, telling it whether the piece is a top, a bottom or a dress.

    Open steps and guidance make it more adjustable than Kling's two-picture Kolors try-on.

    Args:
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        human_image: Image of the person who tries the garment on.
        garment_image: Image of the piece of clothing to put on.
        garment_type: Part of the body that the garment covers.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[bool]

    def __init__(
        self,
        *,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 2.5,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        human_image: dsl.Input[ImageRef],
        garment_image: dsl.Input[ImageRef],
        garment_type: dsl.Input[Literal["upper_body", "lower_body", "dresses"]],
    ) -> None:
        super().__init__(
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            human_image=human_image,
            garment_image=garment_image,
            garment_type=garment_type,
        )
