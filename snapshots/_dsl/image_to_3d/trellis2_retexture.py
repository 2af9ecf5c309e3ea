class Trellis2Retexture(dsl.Builder, node_type="fal.image_to_3d.Trellis2Retexture"):
    """
    fal-ai/trellis-2/retexture on fal.ai: its words are not written yet.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
        mesh: GLB, OBJ, PLY or STL.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: How large and detailed the result gets; higher takes longer and often costs more.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
    """

    output: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mesh: dsl.Input[Model3DRef],
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
