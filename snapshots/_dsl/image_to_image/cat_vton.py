class CatVton(dsl.Builder, node_type="fal.image_to_image.CatVton"):
    """
    Dress a person photo in a garment photo with CatVTON, for research use.

    You name the cloth type: upper, lower, overall, inner or outer layer. Single result, adjustable size.

    Args:
        human_image: Image of the person who tries the garment on.
        garment_image: Image of the piece of clothing to put on.
        cloth_type: Which layer the garment is: top, bottom, full body, worn inside a jacket, or worn over everything.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        human_image: dsl.Input[ImageRef],
        garment_image: dsl.Input[ImageRef],
        cloth_type: dsl.Input[Literal["upper", "lower", "overall", "inner", "outer"]],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "portrait_4_3",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 2.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            human_image=human_image,
            garment_image=garment_image,
            cloth_type=cloth_type,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
        )
