class Omnipart(dsl.Builder, node_type="fal.image_to_3d.Omnipart"):
    """
    Generate a 3D object already divided into separate parts from one image with OmniPart; merge segments by number when the split is too fine, and download the pieces as a zip.

    Args:
        input_image: Picture of one object, best seen whole and against a plain background.
        minimum_segment_size: Smallest part, in pixels, that is treated on its own.
        seed: Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        parts: Segments to join into one part: numbers joined by commas, groups divided by semicolons, as in 0,1;3,4.
    """

    output: dsl.Handle[Model3DRef]
    model_mesh: dsl.Handle[Model3DRef]
    output_zip: dsl.Handle[AssetRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        input_image: dsl.Input[ImageRef],
        minimum_segment_size: dsl.Input[int] = 2000,
        seed: dsl.Input[int] = 765464,
        guidance_scale: dsl.Number = 7.5,
        parts: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            input_image=input_image,
            minimum_segment_size=minimum_segment_size,
            seed=seed,
            guidance_scale=guidance_scale,
            parts=parts,
        )
