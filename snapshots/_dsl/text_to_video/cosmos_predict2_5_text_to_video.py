class CosmosPredict2_5TextToVideo(dsl.Builder, node_type="fal.text_to_video.CosmosPredict2_5TextToVideo"):
    """
    Generate a silent clip of up to 93 frames from text with NVIDIA's post-trained Cosmos Predict 2.5 2B.

    Has a guidance scale and up to 50 steps, where the distilled model runs about ten.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames: Number of frames to make: more of them give a longer clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[
            str
        ] = "The video captures a series of frames showing ugly scenes, static with no motion, motion blur, over-saturation, shaky footage, low resolution, grainy texture, pixelated images, poorly lit areas, underexposed and overexposed scenes, poor color balance, washed out colors, choppy sequences, jerky movements, low frame rate, artifacting, color banding, unnatural transitions, outdated special effects, fake elements, unconvincing visuals, poorly edited content, jump cuts, visual noise, and flickering. Overall, the video is of poor quality.",
        num_frames: dsl.Input[int] = 93,
        num_inference_steps: dsl.Input[int] = 35,
        guidance_scale: dsl.Number = 7.0,
        seed: dsl.Input[int] = -1,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames=num_frames,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            video_output_type=video_output_type,
            video_quality=video_quality,
        )
