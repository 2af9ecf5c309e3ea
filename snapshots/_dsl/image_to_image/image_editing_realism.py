class ImageEditingRealism(dsl.Builder, node_type="fal.image_to_image.ImageEditingRealism"):
    """
    Add real skin and facial detail to soft or plastic faces with fal's Image Editing.

    A LoRA at adjustable strength also takes blur out; Retouch goes the other way and evens the skin.

    Args:
        image: Picture with a face that is soft, blurred or looks artificial.
        guidance_scale: How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 30,
        enable_safety_checker: dsl.Input[bool] = True,
        lora_scale: dsl.Number = 0.6,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            lora_scale=lora_scale,
            seed=seed,
        )
