class Trellis2(dsl.Builder, node_type="fal.image_to_3d.Trellis2"):
    """
    Build a detailed 3D model from one picture with Microsoft's TRELLIS.2.

    Grid of up to 1,536, textures of up to 4,096 pixels, remeshing, vertex target and control over UV unwrapping; gives a GLB.

    Args:
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Fineness of the 3D grid: higher shows more detail and is slower.
        ss_guidance_strength: How closely the rough 3D structure follows the picture; higher is truer, but noisier.
        ss_guidance_rescale: Steadies the rough structure under strong guidance; higher is calmer.
        ss_guidance_interval_start: Share of the rough-structure stage after which guidance by the picture sets in; lower begins earlier.
        ss_guidance_interval_end: Share of the rough-structure stage at which guidance by the picture stops; not below its start.
        ss_sampling_steps: Steps for the rough 3D structure; more are slower and can be better.
        ss_rescale_t: Sharpness of the noise schedule for the rough structure; higher separates more clearly.
        shape_slat_guidance_strength: How closely the fine geometry keeps to the picture; higher is richer, but can be noisy.
        shape_slat_guidance_rescale: Calms noise that strong guidance causes in the shape; raise it if the surface is rough.
        shape_slat_guidance_interval_start: Share of the shape stage after which guidance by the picture sets in; lower begins earlier.
        shape_slat_guidance_interval_end: Share of the shape stage at which guidance by the picture stops; not below its start.
        shape_slat_sampling_steps: Steps for refining the shape; more are slower and smoother.
        shape_slat_rescale_t: Sharpness of the noise schedule for the shape; higher brings crisper geometry.
        tex_slat_guidance_strength: How closely the texture keeps to the picture's colours; too high gets gaudy.
        tex_slat_guidance_rescale: Calms colour noise and bands in the texture; raise it if they show.
        tex_slat_guidance_interval_start: Share of the texture stage after which guidance by the picture sets in; lower begins earlier.
        tex_slat_guidance_interval_end: Share of the texture stage at which guidance by the picture stops; not below its start.
        tex_slat_sampling_steps: Steps for the texture; more take longer and look purer.
        tex_slat_rescale_t: Sharpness of the noise schedule for the texture; higher shows finer detail.
        decimation_target: Number of vertices to reduce the mesh to; fewer make a smaller file with less detail.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
        remesh: Rebuilds the mesh from even triangles; slower, but better for animation and printing.
        remesh_band: How far rebuilding may move the surface; more smooths and can lose detail.
        remesh_project: How strongly the rebuilt mesh is pulled back onto the original; full keeps detail.
        uv_unwrap_angle_threshold_deg: Largest angle between neighbouring faces in one UV chart, in degrees: lower makes more charts with less stretching.
        uv_unwrap_refine_iterations: Passes that tidy the borders of UV charts; more are cleaner and take longer.
        uv_unwrap_global_iterations: Passes that group faces into UV charts; more give charts of more even size.
        uv_unwrap_smooth_strength: How strongly the borders of UV charts are smoothed: higher hides seams, but can distort.
        image: Picture of one object, fully in view, to build the 3D model from.
    """

    output: dsl.Handle[Model3DRef]

    def __init__(
        self,
        *,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal[512, 1024, 1536]] = 1024,
        ss_guidance_strength: dsl.Number = 7.5,
        ss_guidance_rescale: dsl.Number = 0.7,
        ss_guidance_interval_start: dsl.Number = 0.6,
        ss_guidance_interval_end: dsl.Number = 1.0,
        ss_sampling_steps: dsl.Input[int] = 12,
        ss_rescale_t: dsl.Number = 5.0,
        shape_slat_guidance_strength: dsl.Number = 7.5,
        shape_slat_guidance_rescale: dsl.Number = 0.5,
        shape_slat_guidance_interval_start: dsl.Number = 0.6,
        shape_slat_guidance_interval_end: dsl.Number = 1.0,
        shape_slat_sampling_steps: dsl.Input[int] = 12,
        shape_slat_rescale_t: dsl.Number = 3.0,
        tex_slat_guidance_strength: dsl.Number = 1.0,
        tex_slat_guidance_rescale: dsl.Number = 0.0,
        tex_slat_guidance_interval_start: dsl.Number = 0.6,
        tex_slat_guidance_interval_end: dsl.Number = 0.9,
        tex_slat_sampling_steps: dsl.Input[int] = 12,
        tex_slat_rescale_t: dsl.Number = 3.0,
        decimation_target: dsl.Input[int] = 500000,
        texture_size: dsl.Input[Literal[1024, 2048, 4096]] = 2048,
        remesh: dsl.Input[bool] = True,
        remesh_band: dsl.Number = 1.0,
        remesh_project: dsl.Number = 0.0,
        uv_unwrap_angle_threshold_deg: dsl.Number = 90.0,
        uv_unwrap_refine_iterations: dsl.Input[int] = 0,
        uv_unwrap_global_iterations: dsl.Input[int] = 1,
        uv_unwrap_smooth_strength: dsl.Number = 1.0,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            seed=seed,
            resolution=resolution,
            ss_guidance_strength=ss_guidance_strength,
            ss_guidance_rescale=ss_guidance_rescale,
            ss_guidance_interval_start=ss_guidance_interval_start,
            ss_guidance_interval_end=ss_guidance_interval_end,
            ss_sampling_steps=ss_sampling_steps,
            ss_rescale_t=ss_rescale_t,
            shape_slat_guidance_strength=shape_slat_guidance_strength,
            shape_slat_guidance_rescale=shape_slat_guidance_rescale,
            shape_slat_guidance_interval_start=shape_slat_guidance_interval_start,
            shape_slat_guidance_interval_end=shape_slat_guidance_interval_end,
            shape_slat_sampling_steps=shape_slat_sampling_steps,
            shape_slat_rescale_t=shape_slat_rescale_t,
            tex_slat_guidance_strength=tex_slat_guidance_strength,
            tex_slat_guidance_rescale=tex_slat_guidance_rescale,
            tex_slat_guidance_interval_start=tex_slat_guidance_interval_start,
            tex_slat_guidance_interval_end=tex_slat_guidance_interval_end,
            tex_slat_sampling_steps=tex_slat_sampling_steps,
            tex_slat_rescale_t=tex_slat_rescale_t,
            decimation_target=decimation_target,
            texture_size=texture_size,
            remesh=remesh,
            remesh_band=remesh_band,
            remesh_project=remesh_project,
            uv_unwrap_angle_threshold_deg=uv_unwrap_angle_threshold_deg,
            uv_unwrap_refine_iterations=uv_unwrap_refine_iterations,
            uv_unwrap_global_iterations=uv_unwrap_global_iterations,
            uv_unwrap_smooth_strength=uv_unwrap_smooth_strength,
            image=image,
        )
