class BriaBackgroundReplace(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundReplace"):
    """
    Put a product or person into a new described setting with Bria Replace Background V2.

    The lean version: image, prompt, seed and steps, no reference picture; returns the finished shot.

    Args:
        image: The source image that this endpoint works on.
        prompt: Describes the new surroundings; the subject itself is kept from the input image.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] = "",
        steps_num: dsl.Input[int] = 30,
        seed: dsl.Input[int] = 4925634,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            steps_num=steps_num,
            seed=seed,
        )
