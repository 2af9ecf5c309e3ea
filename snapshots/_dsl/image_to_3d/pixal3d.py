class Pixal3d(dsl.Builder, node_type="fal.image_to_3d.Pixal3d"):
    """
    Build a detailed, textured 3D model from one picture with Pixal3D.

    Textures of up to 4,096 pixels, a vertex target and separate settings for structure, shape and surface; gives a GLB.

    Args:
        image: Picture of one object, fully in view, to build the 3D model from.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Fineness of the 3D grid: higher shows more detail and is slower.
        ss_guidance_strength: How closely the rough 3D structure follows the picture; higher is truer, but noisier.
        ss_guidance_rescale: Steadies the rough structure under strong guidance; higher is calmer.
        ss_sampling_steps: Steps for the rough 3D structure; more are slower and can be better.
        ss_rescale_t: Sharpness of the noise schedule for the rough structure; higher separates more clearly.
        shape_slat_guidance_strength: How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.
        shape_slat_guidance_rescale: Calms noise that strong guidance causes in the shape; raise it if the surface is rough.
        shape_slat_sampling_steps: Steps for refining the shape; more are slower and smoother.
        shape_slat_rescale_t: Sharpness of the noise schedule for the shape; higher brings crisper geometry.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        mesh_scale: Size factor of the inferred mesh; it also changes how far away the camera is taken to be.
        max_num_tokens: Upper limit of tokens for the fine shape: more allow finer geometry, fewer save memory and time.
        decimation_target: Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
        remesh: Rebuilds the mesh from even triangles; slower, but better for animation and printing.
    """

    output: dsl.Handle[Model3DRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal[1024, 1536]] = 1024,
        ss_guidance_strength: dsl.Number = 7.5,
        ss_guidance_rescale: dsl.Number = 0.7,
        ss_sampling_steps: dsl.Input[int] = 12,
        ss_rescale_t: dsl.Number = 5.0,
        shape_slat_guidance_strength: dsl.Number = 7.5,
        shape_slat_guidance_rescale: dsl.Number = 0.5,
        shape_slat_sampling_steps: dsl.Input[int] = 12,
        shape_slat_rescale_t: dsl.Number = 3.0,
        tex_slat_guidance_strength: dsl.Number = 1.0,
        tex_slat_guidance_rescale: dsl.Number = 0.0,
        tex_slat_sampling_steps: dsl.Input[int] = 12,
        tex_slat_rescale_t: dsl.Number = 3.0,
        mesh_scale: dsl.Number = 1.0,
        max_num_tokens: dsl.Input[int] = 49152,
        decimation_target: dsl.Input[int] = 200000,
        texture_size: dsl.Input[Literal[1024, 2048, 4096]] = 2048,
        remesh: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            seed=seed,
            resolution=resolution,
            ss_guidance_strength=ss_guidance_strength,
            ss_guidance_rescale=ss_guidance_rescale,
            ss_sampling_steps=ss_sampling_steps,
            ss_rescale_t=ss_rescale_t,
            shape_slat_guidance_strength=shape_slat_guidance_strength,
            shape_slat_guidance_rescale=shape_slat_guidance_rescale,
            shape_slat_sampling_steps=shape_slat_sampling_steps,
            shape_slat_rescale_t=shape_slat_rescale_t,
            tex_slat_guidance_strength=tex_slat_guidance_strength,
            tex_slat_guidance_rescale=tex_slat_guidance_rescale,
            tex_slat_sampling_steps=tex_slat_sampling_steps,
            tex_slat_rescale_t=tex_slat_rescale_t,
            mesh_scale=mesh_scale,
            max_num_tokens=max_num_tokens,
            decimation_target=decimation_target,
            texture_size=texture_size,
            remesh=remesh,
        )
