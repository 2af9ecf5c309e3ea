class CCSR(dsl.Builder, node_type="fal.image_to_image.CCSR"):
    """
    Upscale a picture up to four times with CCSR, a diffusion upscaler that stays consistent from run to run.

    Takes no prompt; tiling saves memory, and a colour fix keeps the source's tints.

    Args:
        image: The picture to enlarge.
        scale: Enlargement factor of each side.
        tile_diffusion: How overlapping patches are blended while denoising; none treats the picture as a whole.
        tile_diffusion_size: Edge length of the patches used while denoising.
        tile_diffusion_stride: Distance from one denoising patch to the next; smaller blends better and is slower.
        tile_vae: Decodes the picture in patches, which saves memory on large ones.
        tile_vae_decoder_size: Edge length of the patches used when decoding.
        tile_vae_encoder_size: Edge length of the patches used when encoding.
        steps: Denoising steps: more of them take longer and add detail.
        t_max: Where in the diffusion process the even sampling ends.
        t_min: Where in the diffusion process the even sampling begins.
        color_fix_type: Corrects colour drift after upscaling: adain matches overall tones, wavelet matches finer bands.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        scale: dsl.Number = 2.0,
        tile_diffusion: dsl.Input[Literal["none", "mix", "gaussian"]] = "none",
        tile_diffusion_size: dsl.Input[int] = 1024,
        tile_diffusion_stride: dsl.Input[int] = 512,
        tile_vae: dsl.Input[bool] = False,
        tile_vae_decoder_size: dsl.Input[int] = 226,
        tile_vae_encoder_size: dsl.Input[int] = 1024,
        steps: dsl.Input[int] = 50,
        t_max: dsl.Number = 0.6667,
        t_min: dsl.Number = 0.3333,
        color_fix_type: dsl.Input[Literal["none", "wavelet", "adain"]] = "adain",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            scale=scale,
            tile_diffusion=tile_diffusion,
            tile_diffusion_size=tile_diffusion_size,
            tile_diffusion_stride=tile_diffusion_stride,
            tile_vae=tile_vae,
            tile_vae_decoder_size=tile_vae_decoder_size,
            tile_vae_encoder_size=tile_vae_encoder_size,
            steps=steps,
            t_max=t_max,
            t_min=t_min,
            color_fix_type=color_fix_type,
            seed=seed,
        )
