class Lucidflux(dsl.Builder, node_type="fal.image_to_image.Lucidflux"):
    """
    Restore and upscale a degraded photo up to 1024x1024 with LucidFlux, a FLUX-based restorer that keeps close to the source.

    Needs a prompt and fixed target size; SeedVR and Topaz go larger.

    Args:
        image: The source image that this endpoint works on.
        prompt: Say what the picture shows, so that restored detail fits the subject.
        target_height: Height in pixels that the restored picture should have.
        target_width: Width in pixels that the restored picture should have.
        guidance: Guidance weight while restoring: higher holds more firmly to the text description.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        target_height: dsl.Input[int] = 1024,
        target_width: dsl.Input[int] = 1024,
        guidance: dsl.Number = 4.0,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = 42,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            target_height=target_height,
            target_width=target_width,
            guidance=guidance,
            num_inference_steps=num_inference_steps,
            seed=seed,
        )
