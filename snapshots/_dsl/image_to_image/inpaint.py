class Inpaint(dsl.Builder, node_type="fal.image_to_image.Inpaint"):
    """
    Inpaint the white area of a mask with any SD 1.5 or SDXL checkpoint, by address or Hugging Face name.

    The bare version: lora/inpaint adds LoRAs, ControlNets and IP-Adapters.

    Args:
        model_name: Checkpoint to paint with, by web address or Hugging Face name.
        prompt: What should appear in the masked area.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image: The picture in which an area is to be repainted.
        mask_url: Black-and-white picture of the same size: white is repainted, black is kept.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        model_name: dsl.Input[str],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef],
        mask_url: dsl.FileInput[ImageRef],
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 7.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            model_name=model_name,
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            mask_url=mask_url,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
        )
