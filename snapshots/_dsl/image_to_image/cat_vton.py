class CatVton(dsl.Builder, node_type="fal.image_to_image.CatVton"):
    """
    Dress a person photo in a garment photo with CatVTON.

    You name the garment as upper, lower, overall, inner or outer layer, and set the size; FASHN finds the kind by itself. Research licence.

    Args:
        human_image: Photo of the person who tries the garment on.
        garment_image: Photo of the piece of clothing to put on.
        cloth_type: Which layer the garment is: top, bottom, full body, worn inside a jacket, or worn over everything.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How strictly the garment is taken over: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        human_image: dsl.FileInput[ImageRef],
        garment_image: dsl.FileInput[ImageRef],
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
