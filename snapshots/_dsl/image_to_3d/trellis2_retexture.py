class Trellis2Retexture(dsl.Builder, node_type="fal.image_to_3d.Trellis2Retexture"):
    """
    Paint an untextured mesh after a reference picture with TRELLIS.2.

    Takes a GLB, OBJ, PLY or STL and one picture, and gives a GLB with a texture of up to 4,096 pixels; the shape stays.

    Args:
        image: Picture of the same object that shows the colours and materials wanted.
        mesh: The untextured 3D model that should be painted. GLB, OBJ, PLY or STL.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Fineness at which the texture is worked out: higher shows more detail and is slower.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_guidance_interval_start: Share of the texture stage after which guidance by the picture sets in; lower begins earlier.
        tex_slat_guidance_interval_end: Share of the texture stage at which guidance by the picture stops; not below its start.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
    """

    output: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mesh: dsl.FileInput[Model3DRef],
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal[512, 1024]] = 1024,
        tex_slat_guidance_strength: dsl.Number = 1.0,
        tex_slat_guidance_rescale: dsl.Number = 0.0,
        tex_slat_guidance_interval_start: dsl.Number = 0.6,
        tex_slat_guidance_interval_end: dsl.Number = 0.9,
        tex_slat_sampling_steps: dsl.Input[int] = 12,
        tex_slat_rescale_t: dsl.Number = 3.0,
        texture_size: dsl.Input[Literal[1024, 2048, 4096]] = 2048,
    ) -> None:
        super().__init__(
            image=image,
            mesh=mesh,
            seed=seed,
            resolution=resolution,
            tex_slat_guidance_strength=tex_slat_guidance_strength,
            tex_slat_guidance_rescale=tex_slat_guidance_rescale,
            tex_slat_guidance_interval_start=tex_slat_guidance_interval_start,
            tex_slat_guidance_interval_end=tex_slat_guidance_interval_end,
            tex_slat_sampling_steps=tex_slat_sampling_steps,
            tex_slat_rescale_t=tex_slat_rescale_t,
            texture_size=texture_size,
        )
