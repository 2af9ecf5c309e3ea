class Trellis2Lora(dsl.Builder, node_type="fal.image_to_3d.Trellis2Lora"):
    """
    Build a 3D model from one picture with TRELLIS.2 and LoRAs of your own for structure, shape and texture.

    Any of the three may be used; the grid must be the one that they were trained at.

    Args:
        image: Picture of one object, fully in view, to build the 3D model from.
        geometry_lora: LoRA in safetensors form, trained for the fine shape.
        sparse_structure_lora: LoRA in safetensors form, trained for the rough structure.
        texture_lora: LoRA in safetensors form, trained for the texture.
        resolution: Fineness of the 3D grid; it must be the one that your LoRAs were trained at.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
        decimation_target: Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.
        shape_slat_guidance_interval_end: Share of the shape stage at which guidance by the picture stops; not below its start.
        shape_slat_guidance_interval_start: Share of the shape stage after which guidance by the picture sets in; lower begins earlier.
        shape_slat_guidance_rescale: Calms noise that strong guidance causes in the shape; raise it if the surface is rough.
        shape_slat_guidance_strength: How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.
        shape_slat_rescale_t: Sharpness of the noise schedule for the shape; higher brings crisper geometry.
        shape_slat_sampling_steps: Steps for refining the shape; more are slower and smoother.
        ss_guidance_interval_end: Share of the rough-structure stage at which guidance by the picture stops; not below its start.
        ss_guidance_interval_start: Share of the rough-structure stage after which guidance by the picture sets in; lower begins earlier.
        ss_guidance_rescale: Steadies the rough structure under strong guidance; higher is calmer.
        ss_guidance_strength: How closely the rough 3D structure follows the picture; higher is truer, but noisier.
        ss_rescale_t: Sharpness of the noise schedule for the rough structure; higher separates more clearly.
        ss_sampling_steps: Steps for the rough 3D structure; more are slower and can be better.
        tex_slat_guidance_interval_end: Share of the texture stage at which guidance by the picture stops; not below its start.
        tex_slat_guidance_interval_start: Share of the texture stage after which guidance by the picture sets in; lower begins earlier.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[Model3DRef]
    resolution: dsl.Handle[float]
    texture_size: dsl.Handle[int]
    decimation_target: dsl.Handle[int]
    seed: dsl.Handle[int]
    geometry_lora_url: dsl.Handle[AssetRef]
    sparse_structure_lora_url: dsl.Handle[AssetRef]
    texture_lora_url: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        geometry_lora: dsl.FileInput[AssetRef] | None = None,
        sparse_structure_lora: dsl.FileInput[AssetRef] | None = None,
        texture_lora: dsl.FileInput[AssetRef] | None = None,
        resolution: dsl.Input[Literal[512, 1024]] = 512,
        texture_size: dsl.Input[Literal[1024, 2048, 4096]] = 2048,
        decimation_target: dsl.Input[int] = 500000,
        shape_slat_guidance_interval_end: dsl.Number = 1.0,
        shape_slat_guidance_interval_start: dsl.Number = 0.6,
        shape_slat_guidance_rescale: dsl.Number = 0.5,
        shape_slat_guidance_strength: dsl.Number = 7.5,
        shape_slat_rescale_t: dsl.Number = 3.0,
        shape_slat_sampling_steps: dsl.Input[int] = 12,
        ss_guidance_interval_end: dsl.Number = 1.0,
        ss_guidance_interval_start: dsl.Number = 0.6,
        ss_guidance_rescale: dsl.Number = 0.7,
        ss_guidance_strength: dsl.Number = 7.5,
        ss_rescale_t: dsl.Number = 5.0,
        ss_sampling_steps: dsl.Input[int] = 12,
        tex_slat_guidance_interval_end: dsl.Number = 0.9,
        tex_slat_guidance_interval_start: dsl.Number = 0.6,
        tex_slat_guidance_rescale: dsl.Number | None = None,
        tex_slat_guidance_strength: dsl.Number = 1.0,
        tex_slat_rescale_t: dsl.Number = 3.0,
        tex_slat_sampling_steps: dsl.Input[int] = 12,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            geometry_lora=geometry_lora,
            sparse_structure_lora=sparse_structure_lora,
            texture_lora=texture_lora,
            resolution=resolution,
            texture_size=texture_size,
            decimation_target=decimation_target,
            shape_slat_guidance_interval_end=shape_slat_guidance_interval_end,
            shape_slat_guidance_interval_start=shape_slat_guidance_interval_start,
            shape_slat_guidance_rescale=shape_slat_guidance_rescale,
            shape_slat_guidance_strength=shape_slat_guidance_strength,
            shape_slat_rescale_t=shape_slat_rescale_t,
            shape_slat_sampling_steps=shape_slat_sampling_steps,
            ss_guidance_interval_end=ss_guidance_interval_end,
            ss_guidance_interval_start=ss_guidance_interval_start,
            ss_guidance_rescale=ss_guidance_rescale,
            ss_guidance_strength=ss_guidance_strength,
            ss_rescale_t=ss_rescale_t,
            ss_sampling_steps=ss_sampling_steps,
            tex_slat_guidance_interval_end=tex_slat_guidance_interval_end,
            tex_slat_guidance_interval_start=tex_slat_guidance_interval_start,
            tex_slat_guidance_rescale=tex_slat_guidance_rescale,
            tex_slat_guidance_strength=tex_slat_guidance_strength,
            tex_slat_rescale_t=tex_slat_rescale_t,
            tex_slat_sampling_steps=tex_slat_sampling_steps,
            seed=seed,
        )
