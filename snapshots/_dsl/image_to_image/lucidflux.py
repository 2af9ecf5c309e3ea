class Lucidflux(dsl.Builder, node_type="fal.image_to_image.Lucidflux"):
    """
    Restore and enlarge a degraded photo up to 1024x1024 with LucidFlux, a FLUX-based restorer.

    Takes a description of the picture and a target width and height; stays close to the source.

    Args:
        image: The small, blurred or compressed photo to restore.
        prompt: Say what the picture shows, so that restored detail fits the subject.
        target_width: Width in pixels that the restored picture should have. More pixels cost more.
        target_height: Height in pixels that the restored picture should have. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance: Guidance weight while restoring: higher holds more firmly to the text description.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        target_width: dsl.Input[int] = 1024,
        target_height: dsl.Input[int] = 1024,
        num_inference_steps: dsl.Input[int] = 50,
        guidance: dsl.Number = 4.0,
        seed: dsl.Input[int] = 42,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            target_width=target_width,
            target_height=target_height,
            num_inference_steps=num_inference_steps,
            guidance=guidance,
            seed=seed,
        )
