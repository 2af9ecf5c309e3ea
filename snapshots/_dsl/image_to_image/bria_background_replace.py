class BriaBackgroundReplace(dsl.Builder, node_type="fal.image_to_image.BriaBackgroundReplace"):
    """
    Put the product or person of a picture into described surroundings with Bria Replace Background.

    The new surroundings come from words and one picture is returned; the older node also takes a reference picture and makes four.

    Args:
        prompt: Describes the new surroundings; the subject itself is kept from the input image.
        image: Photo of the product or person to keep; if none is given, fal works on a sample picture.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        steps_num: How many denoising rounds the picture goes through; more are slower and finer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[dict[str, Any]]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        seed: dsl.Input[int] = 4925634,
        steps_num: dsl.Input[int] = 30,
        negative_prompt: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            seed=seed,
            steps_num=steps_num,
            negative_prompt=negative_prompt,
        )
