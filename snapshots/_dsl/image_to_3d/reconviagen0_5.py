class Reconviagen0_5(dsl.Builder, node_type="fal.image_to_3d.Reconviagen0_5"):
    """
    Build a textured 3D model as GLB from one to sixteen views of an object with ReconViaGen 0.5.

    Views need no camera data; more of them make it truer. Each stage has its own steps and guidance.

    Args:
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Fineness of the 3D model; higher is slower and more detailed.
        ss_source: Where the rough structure comes from: mesh is best, direct is quickest, mvtrellis2 uses multi-view TRELLIS.2.
        ss_guidance_strength: How closely the rough 3D structure follows the picture; higher is truer, but noisier.
        ss_guidance_rescale: Steadies the rough structure under strong guidance; higher is calmer.
        ss_sampling_steps: Steps for the rough 3D structure; more are slower and can be better.
        ss_rescale_t: Sharpness of the noise schedule for the rough structure; higher separates more clearly.
        slat_guidance_strength: How closely fine shape and colours follow the pictures in the SLat stage; counts only when the structure source is mesh.
        slat_guidance_rescale: Calms noise that strong guidance causes in the SLat stage of fine shape and colour; counts only when the structure source is mesh.
        slat_sampling_steps: Steps of the SLat stage, for fine shape and colour; more take longer and look cleaner. Counts only when the structure source is mesh.
        slat_rescale_t: Sharpness of the noise schedule in the SLat stage; counts only when the structure source is mesh.
        shape_slat_guidance_strength: How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.
        shape_slat_guidance_rescale: Calms noise that strong guidance causes in the shape; raise it if the surface is rough.
        shape_slat_sampling_steps: Steps for refining the shape; more are slower and smoother.
        shape_slat_rescale_t: Sharpness of the noise schedule for the shape; higher brings crisper geometry.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        decimation_target: Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
        images: Pictures of one object, each from another side; a single one works, several make the model truer.
        multi_image_strategy: How several views are combined; adaptive guidance weight suits most cases. Counts only with more than one picture.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal[512, 1024, 1536]] = 1024,
        ss_source: dsl.Input[Literal["direct", "mesh", "mvtrellis2"]] = "mesh",
        ss_guidance_strength: dsl.Number = 7.5,
        ss_guidance_rescale: dsl.Number = 0.7,
        ss_sampling_steps: dsl.Input[int] = 12,
        ss_rescale_t: dsl.Number = 5.0,
        slat_guidance_strength: dsl.Number = 7.5,
        slat_guidance_rescale: dsl.Number = 0.5,
        slat_sampling_steps: dsl.Input[int] = 12,
        slat_rescale_t: dsl.Number = 3.0,
        shape_slat_guidance_strength: dsl.Number = 7.5,
        shape_slat_guidance_rescale: dsl.Number = 0.5,
        shape_slat_sampling_steps: dsl.Input[int] = 12,
        shape_slat_rescale_t: dsl.Number = 3.0,
        tex_slat_guidance_strength: dsl.Number = 1.0,
        tex_slat_guidance_rescale: dsl.Number = 0.0,
        tex_slat_sampling_steps: dsl.Input[int] = 12,
        tex_slat_rescale_t: dsl.Number = 3.0,
        decimation_target: dsl.Input[int] = 500000,
        texture_size: dsl.Input[Literal[1024, 2048, 4096]] = 2048,
        images: dsl.FileListInput[ImageRef],
        multi_image_strategy: dsl.Input[
            Literal[
                "average_right",
                "weighted_average",
                "sequential",
                "average",
                "adaptive_guidance_weight",
                "fixed_guidance_rescale",
            ]
        ] = "adaptive_guidance_weight",
    ) -> None:
        super().__init__(
            seed=seed,
            resolution=resolution,
            ss_source=ss_source,
            ss_guidance_strength=ss_guidance_strength,
            ss_guidance_rescale=ss_guidance_rescale,
            ss_sampling_steps=ss_sampling_steps,
            ss_rescale_t=ss_rescale_t,
            slat_guidance_strength=slat_guidance_strength,
            slat_guidance_rescale=slat_guidance_rescale,
            slat_sampling_steps=slat_sampling_steps,
            slat_rescale_t=slat_rescale_t,
            shape_slat_guidance_strength=shape_slat_guidance_strength,
            shape_slat_guidance_rescale=shape_slat_guidance_rescale,
            shape_slat_sampling_steps=shape_slat_sampling_steps,
            shape_slat_rescale_t=shape_slat_rescale_t,
            tex_slat_guidance_strength=tex_slat_guidance_strength,
            tex_slat_guidance_rescale=tex_slat_guidance_rescale,
            tex_slat_sampling_steps=tex_slat_sampling_steps,
            tex_slat_rescale_t=tex_slat_rescale_t,
            decimation_target=decimation_target,
            texture_size=texture_size,
            images=images,
            multi_image_strategy=multi_image_strategy,
        )
