class TrellisMulti(dsl.Builder, node_type="fal.image_to_3d.TrellisMulti"):
    """
    Build a textured mesh from several pictures of one object with the first TRELLIS.

    Combines the views by the stochastic or the multidiffusion method; plain TRELLIS takes a single picture.

    Args:
        images: Pictures of the same object from different sides.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        ss_guidance_strength: How closely the rough 3D structure follows the picture; higher is truer, but noisier.
        ss_sampling_steps: Steps for the rough 3D structure; more are slower and can be better.
        slat_guidance_strength: How closely the fine 3D shape and colours follow the picture.
        slat_sampling_steps: Steps for fine shape and colour; more take longer and look cleaner.
        mesh_simplify: Share of the mesh that is simplified away; higher gives a lighter, coarser model.
        texture_size: Edge length in pixels of the texture; higher is sharper and makes a larger file.
        multiimage_algo: How several views are combined: stochastic takes one view a step in turn, multidiffusion averages all of them in every step.
    """

    output: dsl.Handle[Model3DRef]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        seed: dsl.Input[int] = -1,
        ss_guidance_strength: dsl.Number = 7.5,
        ss_sampling_steps: dsl.Input[int] = 12,
        slat_guidance_strength: dsl.Number = 3.0,
        slat_sampling_steps: dsl.Input[int] = 12,
        mesh_simplify: dsl.Number = 0.95,
        texture_size: dsl.Input[Literal[512, 1024, 2048]] = 1024,
        multiimage_algo: dsl.Input[Literal["stochastic", "multidiffusion"]] = "stochastic",
    ) -> None:
        super().__init__(
            images=images,
            seed=seed,
            ss_guidance_strength=ss_guidance_strength,
            ss_sampling_steps=ss_sampling_steps,
            slat_guidance_strength=slat_guidance_strength,
            slat_sampling_steps=slat_sampling_steps,
            mesh_simplify=mesh_simplify,
            texture_size=texture_size,
            multiimage_algo=multiimage_algo,
        )
