class BytedanceLynx(dsl.Builder, node_type="fal.image_to_video.BytedanceLynx"):
    """
    Film a person from one photo in a scene that you describe, with ByteDance's Lynx.

    Silent clips of up to 81 frames at 480p to 720p; identity and likeness have strengths of their own.

    Args:
        image: Photo of the subject whose face and looks should carry over. It is a likeness reference, not the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height.
        ip_scale: How closely the person's identity is kept; higher is more alike, lower moves more freely.
        strength: How much the reference photo shapes the video. Lower frees the scene, higher keeps closer to the photo.
        frames_per_second: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        guidance_scale_2: Guidance from the reference image, separate from prompt guidance. Higher follows the photo harder and may cost quality.
        num_frames: Number of frames to make: more of them give a longer clip and cost more.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "Bright tones, overexposed, blurred background, static, subtitles, style, works, paintings, images, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        ip_scale: dsl.Number = 1.0,
        strength: dsl.Number = 1.0,
        frames_per_second: dsl.Input[int] = 16,
        guidance_scale: dsl.Number = 5.0,
        guidance_scale_2: dsl.Number = 2.0,
        num_frames: dsl.Input[int] = 81,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            ip_scale=ip_scale,
            strength=strength,
            frames_per_second=frames_per_second,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            num_frames=num_frames,
        )
